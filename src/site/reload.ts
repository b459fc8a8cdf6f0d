/** The part of the page that `factloom serve --watch` adds: loads it again after a build, or shows why that failed. */
const events = new EventSource("/~events")
events.addEventListener("rebuilt", () => location.reload())
events.addEventListener("failed", ({ data }: MessageEvent<string>) => {
  const words: unknown = JSON.parse(data)
  const banner = document.querySelector(".banner") ?? document.body.appendChild(document.createElement("div"))
  banner.className = "banner"
  banner.setAttribute("role", "alert")
  banner.textContent = `The build has failed; this is the dataset as it was before.\n${String(words)}`
})
