/** Where corrections are read from, below the seeds folder: known here, so that nobody takes the file for an article. */
export const CORRECTIONS_FILE = "corrections.yaml"
