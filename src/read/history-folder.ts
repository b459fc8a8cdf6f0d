/** Name of the folder within the seeds folder that holds the history of the dataset, when no other is named. */
export const HISTORY_FOLDER = "history"
