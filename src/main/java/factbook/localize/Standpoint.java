package factbook.localize;

import org.jspecify.annotations.Nullable;

/**
 * From where a text is read.
 *
 * @param page the page it stands on, below the script's folder
 * @param subject the subject it belongs to, whose facts it may name without their subject; null for
 *     a text of the whole book
 */
record Standpoint(String page, @Nullable String subject) {}
