package factbook.yaml;

import java.util.List;
import java.util.Locale;

/**
 * What a message of SnakeYAML means to an editor.
 *
 * @param problem how SnakeYAML's message begins
 * @param message what is wrong
 * @param hint what to do
 * @param atStart whether the place is where the broken thing begins, not where reading stopped
 */
record SyntaxMistake(String problem, String message, String hint, boolean atStart) {
  private static final List<SyntaxMistake> KNOWN =
      List.of(
          at(
              "mapping values are not allowed",
              "a colon with a blank cannot stand here",
              "put the text in quotes if the colon belongs to it, or check the indentation"),
          from(
              "could not find expected ':'",
              "this line is neither “key: value” nor an entry of a list",
              "put a colon and a blank behind the key, or quotes around the text above it"),
          from(
              "found unexpected end of stream",
              "the quotation is never closed",
              "close it with the same quotation mark"),
          from(
              "found unexpected document separator",
              "the quotation is never closed",
              "close it with the same quotation mark"),
          at(
              "found character",
              "an unquoted text cannot begin with this character",
              "put the text in quotes"),
          at(
              "expected <block end>",
              "this does not belong to what stands above it",
              "check the indentation, and put texts that begin with a quotation mark wholly in"
                  + " quotes"),
          from(
              "expected ',' or ']'",
              "the list is not closed, or a comma is missing in it",
              "close it with “]” and put a comma and a blank between its entries"),
          from(
              "expected ',' or '}'",
              "the braces are not closed, or a comma is missing between them",
              "close them with “}”, put commas between the keys, and quotes around a text that has"
                  + " a brace, a bracket or a comma"),
          at(
              "sequence entries are not allowed",
              "an entry of a list cannot begin here",
              "put “- ” on a line of its own"),
          at(
              "found unknown escape character",
              "this escape means nothing in double quotes",
              "type two backslashes for one, or use single quotes"),
          at(
              "expected escape sequence",
              "the escape lacks hexadecimal digits",
              "type two backslashes for one, or use single quotes"),
          at(
              "expected the node content",
              "a value is missing here",
              "type the value, or remove the comma or bracket"),
          at(
              "mapping keys are not allowed",
              "a key cannot begin here",
              "put the key on a line of its own"));

  private static SyntaxMistake at(String problem, String message, String hint) {
    return new SyntaxMistake(problem, message, hint, false);
  }

  private static SyntaxMistake from(String problem, String message, String hint) {
    return new SyntaxMistake(problem, message, hint, true);
  }

  /** What a message means; unknown ones are shown as they are. */
  static SyntaxMistake of(String problem) {
    return KNOWN.stream()
        .filter(known -> problem.startsWith(known.problem))
        .findFirst()
        .orElseGet(
            () ->
                at(
                    problem,
                    "this is not YAML: " + problem.toLowerCase(Locale.ROOT),
                    "compare the line with the examples in docs/editing.md"));
  }
}
