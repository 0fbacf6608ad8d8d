package factbook.fact;

import factbook.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the editor says of a change: an entry of {@code content/changes.yaml}.
 *
 * <p>Example: {@code {fact: yunqi-town/companies-2018, edition: 2026-12, class: corrected, note:
 * 误读了第20段}}.
 *
 * @param statement the id of the fact, event or relation
 * @param edition the id of the edition that has it changed
 * @param what what sort of change it is; null where the rule may say
 * @param note why, Simplified; null where nothing needs to be said
 */
public record StatedChange(
    FactId statement,
    String edition,
    @Nullable ChangeClass what,
    @Nullable String note,
    Span where) {}
