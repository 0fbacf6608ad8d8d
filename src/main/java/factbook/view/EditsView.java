package factbook.view;

import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a page are written; each null where the book does not say, or there is no such
 * part.
 *
 * @param file its beginning
 * @param events the first of its events
 * @param relations the first of its relations
 */
public record EditsView(
    @Nullable String file, @Nullable String events, @Nullable String relations) {}
