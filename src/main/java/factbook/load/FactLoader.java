package factbook.load;

import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Computation;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Property;
import factbook.fact.Rank;
import factbook.fact.Scope;
import factbook.fact.Value;
import factbook.fact.ValueType;
import factbook.fact.Vocabulary;
import factbook.yaml.YamlNode.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads a fact. */
final class FactLoader {
  private final Vocabulary vocabulary;
  private final ValueReader values;
  private final Diagnostics diagnostics;

  FactLoader(Vocabulary vocabulary, ValueReader values, Diagnostics diagnostics) {
    this.vocabulary = vocabulary;
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /** A fact; null where it has a mistake, which has been said. */
  @Nullable Fact load(String subject, Fields fields) {
    String propertyId = fields.get(SubjectShapes.PROPERTY);
    Property property = propertyId == null ? null : vocabulary.properties().get(propertyId);
    List<Evidence> evidence = EvidenceLoader.load(fields, diagnostics);
    Value value = property == null ? null : value(subject, fields, property);
    FactRules.check(fields, property, diagnostics);
    if (!fields.isWhole() || property == null || value == null) {
      return null;
    }
    String scopeId = fields.get(SubjectShapes.SCOPE);
    Scope scope = scopeId == null ? null : vocabulary.scopes().get(scopeId);
    if (scopeId != null && scope == null) {
      return null;
    }
    return new Fact(
        new FactId(subject, fields.need(SubjectShapes.ID)),
        property,
        value,
        fields.get(SubjectShapes.KIND, Kind.OBSERVED),
        fields.get(SubjectShapes.AT),
        fields.get(SubjectShapes.INFERRED),
        fields.get(SubjectShapes.DUE),
        fields.get(SubjectShapes.ISSUER),
        scope,
        fields.get(SubjectShapes.RANK, Rank.NORMAL),
        fields.get(SubjectShapes.REASON),
        evidence,
        fields.get(SubjectShapes.BECAUSE),
        fields.get(SubjectShapes.NOTE),
        fields.valuePlace(SubjectShapes.ID));
  }

  private @Nullable Value value(String subject, Fields fields, Property property) {
    Scalar typed = fields.get(SubjectShapes.VALUE);
    if (typed != null) {
      return values.read(typed, property);
    }
    Fields computed = fields.get(SubjectShapes.COMPUTED);
    return computed == null || !computed.isWhole() ? null : computed(subject, computed, property);
  }

  private @Nullable Value computed(String subject, Fields fields, Property property) {
    Computation how = fields.need(SubjectShapes.HOW);
    List<FactId> of =
        fields.need(SubjectShapes.OF).stream().map(name -> factId(subject, name)).toList();
    if (property.type() != ValueType.QUANTITY) {
      add(
          fields,
          SubjectShapes.HOW,
          LoadCode.COMPUTED_FROM,
          "only quantities can be computed, and “" + property.id() + "” is none",
          "type the value");
      return null;
    }
    if (!takes(how, of.size())) {
      add(
          fields,
          SubjectShapes.OF,
          LoadCode.COMPUTED_FROM,
          "this rule takes " + wanted(how) + ", and here stand " + of.size(),
          "name the facts in the order of the rule");
      return null;
    }
    return new Value.Formula(how, of, fields.valuePlace(SubjectShapes.OF));
  }

  private static boolean takes(Computation how, int count) {
    return switch (how) {
      case SHARE, DIFFERENCE, GROWTH -> count == 2;
      case CONVERSION -> count == 1;
      case SUM -> count >= 2;
    };
  }

  private static String wanted(Computation how) {
    return switch (how) {
      case SHARE, DIFFERENCE, GROWTH -> "two facts";
      case CONVERSION -> "one fact";
      case SUM -> "two facts or more";
    };
  }

  private static FactId factId(String subject, String name) {
    int slash = name.indexOf('/');
    return slash < 0
        ? new FactId(subject, name)
        : new FactId(name.substring(0, slash), name.substring(slash + 1));
  }

  private void add(Fields fields, Key<?> key, Code code, String message, String hint) {
    diagnostics.add(fields.valuePlace(key), code, message, hint);
  }
}
