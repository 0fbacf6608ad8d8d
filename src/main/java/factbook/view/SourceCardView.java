package factbook.view;

import org.jspecify.annotations.Nullable;

/**
 * A source in a list.
 *
 * @param id its id, by which pages cite it
 * @param title as printed
 * @param href its record
 * @param publisher null where the document does not say
 * @param author null where the document does not say
 * @param date in words; words that say so where there is none
 * @param isDateInferred whether the editor dated it
 * @param paragraphs how many paragraphs the document has
 * @param count what became of its figures
 */
public record SourceCardView(
    String id,
    QuotedView title,
    String href,
    @Nullable QuotedView publisher,
    @Nullable QuotedView author,
    String date,
    boolean isDateInferred,
    int paragraphs,
    CountView count) {}
