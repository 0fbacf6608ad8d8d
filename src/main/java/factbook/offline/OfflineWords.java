package factbook.offline;

/**
 * The words that the editions need beside those of the pages, in one script.
 *
 * @param title of the book
 * @param publisher who answers for it
 * @param description what it is, in one sentence
 * @param contents over the list of all pages
 * @param evidence over the notes that prove the figures
 * @param accessibility how the book can be read, for the catalogues of e-books
 */
public record OfflineWords(
    String title,
    String publisher,
    String description,
    String contents,
    String evidence,
    String accessibility) {}
