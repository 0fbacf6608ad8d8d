package factbook.view;

/** A link to a page of the book. */
public record LinkView(String label, String href) {}
