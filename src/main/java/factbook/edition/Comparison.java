package factbook.edition;

import factbook.date.EdtfDate;
import factbook.fact.ChangeClass;
import factbook.fact.Continuity;
import factbook.fact.FactId;
import factbook.fact.Rename;
import factbook.fact.StatedChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what changed from one edition to the next, by meaning: the order of files, the ids that
 * were given up, notes and wording that is not a value do not count.
 *
 * <p>What the editor says in {@code content/changes.yaml} wins. Else a statement that says
 * something else is revised where it rests on a paragraph that it did not rest on before, or speaks
 * of a later time, and corrected where it does not: the book had misread the very same place.
 */
public final class Comparison {
  private final Continuity continuity;
  private final Map<String, StatedChange> stated = new LinkedHashMap<>();
  private final Map<String, String> properties;
  private final Map<String, String> sources;
  private final Map<String, Change> changes = new TreeMap<>();

  private Comparison(Continuity continuity, String edition) {
    this.continuity = continuity;
    this.properties = continuity.newIds(Rename.Kind.PROPERTY);
    this.sources = continuity.newIds(Rename.Kind.SOURCE);
    for (StatedChange change : continuity.changes()) {
      if (change.edition().equals(edition)) {
        stated.putIfAbsent(change.statement().toString(), change);
        stated.putIfAbsent(continuity.today(change.statement()).toString(), change);
      }
    }
  }

  /**
   * The changes, corrections first.
   *
   * @param continuity the ids that were given up, and what the editor says of changes
   */
  public static List<Change> of(Snapshot before, Snapshot after, Continuity continuity) {
    Comparison comparison = new Comparison(continuity, after.edition());
    comparison.compare(before, after);
    List<Change> changes = new ArrayList<>(comparison.changes.values());
    changes.sort(null);
    return List.copyOf(changes);
  }

  private void compare(Snapshot before, Snapshot after) {
    Map<String, Statement> old = new TreeMap<>();
    // Where an old id leads to one that was there before, the two were joined.
    before.statements().values().forEach(one -> old.putIfAbsent(today(one).id(), today(one)));
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(after.statements().keySet());
    for (String id : ids) {
      Statement earlier = old.get(id);
      Statement later = after.statements().get(id);
      ChangeClass what = classOf(earlier, later == null ? null : today(later));
      if (what != null) {
        add(what, id, earlier, later);
      }
    }
    after.statements().values().forEach(this::follow);
  }

  private void add(
      ChangeClass rule, String id, @Nullable Statement earlier, @Nullable Statement later) {
    StatedChange said = stated.get(id);
    ChangeClass what = said == null || said.what() == null ? rule : said.what();
    changes.put(id, new Change(what, id, earlier, later, said == null ? null : said.note(), null));
  }

  /** A figure that the book computes changes as what it is computed from, unless somebody says. */
  private void follow(Statement computed) {
    Change own = changes.get(computed.id());
    if (own == null || own.before() == null || stated.containsKey(computed.id())) {
      return;
    }
    for (String id : new TreeSet<>(computed.operands())) {
      Change cause = changes.get(id);
      if (cause != null && cause.before() != null && cause.after() != null) {
        changes.put(
            own.id(), new Change(cause.what(), own.id(), own.before(), own.after(), null, id));
        return;
      }
    }
  }

  private static @Nullable ChangeClass classOf(
      @Nullable Statement earlier, @Nullable Statement later) {
    if (earlier == null) {
      return ChangeClass.NEW;
    }
    if (later == null) {
      return ChangeClass.WITHDRAWN;
    }
    if (!later.saysTheSameAs(earlier)) {
      boolean isBetter = later.hasNewEvidence(earlier) || isLater(earlier.date(), later.date());
      return isBetter ? ChangeClass.REVISED : ChangeClass.CORRECTED;
    }
    if (!later.rank().equals(earlier.rank())) {
      return ChangeClass.REVISED;
    }
    if (!Objects.equals(later.date(), earlier.date())) {
      return ChangeClass.RE_DATED;
    }
    boolean isSameEvidence =
        new HashSet<>(later.evidence()).equals(new HashSet<>(earlier.evidence()));
    return isSameEvidence ? null : ChangeClass.RE_SOURCED;
  }

  private static boolean isLater(@Nullable String before, @Nullable String after) {
    EdtfDate earlier = before == null ? null : EdtfDate.parse(before).orElse(null);
    EdtfDate later = after == null ? null : EdtfDate.parse(after).orElse(null);
    return earlier != null && later != null && earlier.isBefore(later);
  }

  /** The statement with the ids of today. */
  private Statement today(Statement old) {
    if (continuity.renames().isEmpty()) {
      return old;
    }
    FactId id = continuity.today(new FactId(old.subject(), old.name()));
    return new Statement(
        id.toString(),
        properties.getOrDefault(old.property(), old.property()),
        old.kind(),
        old.rank(),
        old.value(),
        old.typed(),
        old.amount(),
        old.date(),
        old.due(),
        old.issuer() == null ? null : subject(old.issuer()),
        old.scope(),
        old.isComputed(),
        old.operands(),
        old.evidence().stream()
            .map(
                place ->
                    new Statement.Place(
                        sources.getOrDefault(place.source(), place.source()),
                        place.paragraph(),
                        place.figure()))
            .toList());
  }

  private String subject(String old) {
    return continuity.newIds(Rename.Kind.SUBJECT).getOrDefault(old, old);
  }
}
