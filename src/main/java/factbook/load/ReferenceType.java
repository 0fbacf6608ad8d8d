package factbook.load;

import factbook.diagnostic.Suggestion;
import factbook.scan.IdRule;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The id of something that is defined elsewhere. It is looked up where the names of its kind are
 * known already; facts, subjects and sources are looked up when the book is whole.
 *
 * @param target what it leads to
 */
public record ReferenceType(Names.Target target) implements Type<String> {
  @Override
  public @Nullable String read(YamlNode node, String name, Reading reading) {
    Scalar scalar = reading.scalar(node, name, this);
    if (scalar == null) {
      return null;
    }
    String id = scalar.text();
    Set<String> known = reading.names().of(target);
    if (!reading.names().mayHave(target, id)) {
      reading
          .diagnostics()
          .add(
              Places.firstLine(scalar.span()),
              LoadCode.UNKNOWN_ID,
              "there is no " + target.word() + " “" + id + "”",
              Suggestion.hint(id, known, "define it in " + target.home() + ", or name another"));
      return null;
    }
    return isId(id) ? id : addNoId(scalar, reading);
  }

  /** A fact of another subject is named {@code subject/fact}. */
  private boolean isId(String text) {
    int slash = text.indexOf('/');
    return (target.isOfSubject() && slash >= 0)
        ? isWord(text.substring(0, slash)) && isWord(text.substring(slash + 1))
        : isWord(text);
  }

  private static boolean isWord(String text) {
    return IdRule.broken(text).isEmpty();
  }

  private @Nullable String addNoId(Scalar scalar, Reading reading) {
    String why = IdRule.broken(scalar.text()).orElse("is none");
    reading
        .diagnostics()
        .add(
            Places.firstLine(scalar.span()),
            LoadCode.ID,
            "“" + scalar.text() + "” cannot be the id of a " + target.word() + ": it " + why,
            IdRule.hint(scalar.text()));
    return null;
  }

  @Override
  public String words() {
    return "the id of a " + target.word();
  }
}
