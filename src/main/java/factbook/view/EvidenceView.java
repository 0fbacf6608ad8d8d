package factbook.view;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a source.
 *
 * @param source the id of the source
 * @param title its title
 * @param place the paragraph, in words
 * @param href the paragraph in the record of the source
 * @param figure the figure as printed; null for a fact in words
 * @param date the date as printed; null where none is
 */
public record EvidenceView(
    String source,
    QuotedView title,
    String place,
    String href,
    @Nullable QuotedView figure,
    @Nullable QuotedView date) {}
