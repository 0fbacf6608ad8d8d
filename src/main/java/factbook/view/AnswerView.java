package factbook.view;

import org.jspecify.annotations.Nullable;

/**
 * What the sources say of something that a reader would ask of a subject.
 *
 * @param label what is asked
 * @param state {@code known}, {@code part}, {@code intended} or {@code silent}
 * @param stateWords the same in words
 * @param fact what they say; null where they say nothing
 */
public record AnswerView(
    String label, String state, String stateWords, @Nullable FigureView fact) {}
