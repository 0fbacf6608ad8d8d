package factbook.view;

import org.jspecify.annotations.Nullable;

/** Text exactly as a source prints it; {@code lang} is null where it is in the page's script. */
public record QuotedView(String text, @Nullable String lang) {}
