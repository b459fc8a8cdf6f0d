/** Where the description of the dataset is read from, below the seeds folder: known here, so that nobody takes it for an article. */
export const DESCRIPTION_FILE = "dataset.yaml"
