import { PublishedBasis } from "./codes.ts"
import { code, count, date, list, text } from "./column.ts"
import { defineTable } from "./table.ts"

export const Sources = defineTable({
  name: "sources",
  title: "Sources",
  description: "The articles, one a row: what was read, from where, and how its text can be verified.",
  key: ["source_id"],
  idPrefix: "",
  columns: {
    source_id: text({
      origin: "key",
      required: true,
      title: "Source id",
      description: "Slug of the file's stem.",
      example: "example-news-1",
    }),
    file: text({
      origin: "read",
      required: true,
      title: "File",
      description: "Path of the article below the seeds folder.",
      example: "example-news-1.txt",
    }),
    title: text({
      origin: "read",
      title: "Title",
      description: "Headline of the article.",
      example: "Blast in the old town kills 12",
    }),
    publisher: text({ origin: "read", title: "Publisher", description: "Who published it.", example: "Example News" }),
    author: list({
      origin: "read",
      title: "Authors",
      description: "Names of the byline.",
      example: "Ana Lopez; Jo Park",
    }),
    published: date({ origin: "read", title: "Published", description: "Date of publication.", example: "2014-03-02" }),
    published_basis: code(PublishedBasis, {
      origin: "read",
      required: true,
      title: "Basis of the date",
      description: "Where the date of publication comes from.",
      example: "stated",
    }),
    url: text({
      origin: "read",
      title: "Address",
      description: "Where the article was published.",
      example: "https://news.example/1",
    }),
    language: text({
      origin: "read",
      required: true,
      title: "Language",
      description: "BCP 47 language tag.",
      example: "en",
    }),
    media_type: text({
      origin: "read",
      required: true,
      title: "Media type",
      description: "Media type of the file.",
      example: "text/plain",
    }),
    sha256: text({
      origin: "read",
      required: true,
      title: "SHA-256 of the file",
      description: "Hash of the file's bytes as found in the seeds folder.",
      example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    }),
    char_count: count({
      origin: "read",
      required: true,
      title: "Length",
      description: "Length of the source's text.",
      unit: "Unicode code points",
      example: "4312",
    }),
    text_sha256: text({
      origin: "read",
      required: true,
      title: "SHA-256 of the text",
      description: "Hash of the source's text, UTF-8, as published under texts/: what every offset counts in.",
      example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    }),
  },
})
