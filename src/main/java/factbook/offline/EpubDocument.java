package factbook.offline;

/**
 * A content document of an EPUB.
 *
 * @param path below the folder of the book: {@code parks/yunqi-town.xhtml}
 * @param text XHTML
 * @param isDrawn whether there is SVG in it, which the package has to tell
 */
record EpubDocument(String path, String text, boolean isDrawn) {}
