package factbook.view;

import org.jspecify.annotations.Nullable;

/**
 * What a fact underwent in an edition.
 *
 * @param edition the edition, with its page
 * @param date its day, in words
 * @param kind the sort of change, such as {@code corrected}
 * @param kindWords the same in words
 * @param before what the book said before; null where it said nothing
 * @param note why it changed; null where nobody says
 */
public record HistoryView(
    LinkView edition,
    String date,
    String kind,
    String kindWords,
    @Nullable String before,
    @Nullable String note) {}
