package factbook.view;

/** Finished HTML from a narrative of a book that allows it; the only text that is not escaped. */
public record RawHtml(String html) {}
