import { DatePrecision, Mode, Topic } from "./codes.ts"
import { code, codes, date, reference, text } from "./column.ts"
import { defineClaimTable } from "./table.ts"

export const Statements = defineClaimTable({
  name: "statements",
  title: "Statements",
  description:
    "What somebody said, by the article: one row a continuous piece; the quote is what was said, without the cue.",
  key: ["statement_id"],
  idPrefix: "sta",
  columns: {
    statement_id: text({
      origin: "key",
      required: true,
      title: "Statement id",
      description: "Id of the statement.",
      example: "sta_9z8y7x6w5v",
    }),
    utterance_id: text({
      origin: "linked",
      required: true,
      title: "Utterance id",
      description: "Shared by the pieces of one utterance that its attribution interrupts.",
      example: "utt_9z8y7x6w5v",
    }),
    speaker: text({
      origin: "extracted",
      title: "Speaker",
      description: "Who said it: the full name where the article gives one.",
      example: "Ana Lopez",
    }),
    speaker_id: reference("actors", {
      origin: "linked",
      title: "Speaker id",
      description: "The speaker among the actors, where named.",
      example: "act_0p9o8i7u6y",
    }),
    speaker_role: text({
      origin: "extracted",
      title: "Role",
      description: "Role of the speaker, in the source's words.",
      example: "deputy director",
    }),
    speaker_organization: text({
      origin: "extracted",
      title: "Organisation",
      description: "Organisation the speaker speaks for.",
      example: "Ministry of Public Security",
    }),
    mode: code(Mode, {
      origin: "extracted",
      required: true,
      title: "Mode",
      description: "Direct, indirect or mixed.",
      example: "direct",
    }),
    cue: text({
      origin: "extracted",
      title: "Cue",
      description: "The words that make it a statement.",
      example: "said",
    }),
    said_on: date({
      origin: "extracted",
      title: "Said on",
      description: "When it was said, where the article says so.",
      example: "2014-06-06",
    }),
    said_on_precision: code(DatePrecision, {
      origin: "extracted",
      title: "Precision of the date",
      description: "How precise said_on is; empty where it is empty.",
      example: "day",
    }),
    venue: text({
      origin: "extracted",
      title: "Venue",
      description: "Where it was said, in the source's words.",
      example: "at the headquarters in Tashkent",
    }),
    channel: text({
      origin: "extracted",
      title: "Channel",
      description: "Through what it was said, in the source's words.",
      example: "in a statement on the ministry's website",
    }),
    topics: codes(Topic, {
      origin: "extracted",
      title: "Topics",
      description: "Topics its words name.",
      example: "intelligence; cooperation",
    }),
  },
})
