package factbook.offline;

/**
 * The words that the editions need beside those of the pages, in one script.
 *
 * @param contents over the list of all pages
 * @param evidence over the notes that prove the figures
 * @param accessibility how the book can be read, for the catalogues of e-books
 */
public record OfflineWords(String contents, String evidence, String accessibility) {}
