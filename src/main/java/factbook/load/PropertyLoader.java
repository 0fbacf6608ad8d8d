package factbook.load;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Measure;
import factbook.fact.Property;
import factbook.fact.ValueType;
import factbook.figure.Unit;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the properties of a vocabulary and checks that their keys go together. */
final class PropertyLoader {
  private final Map<String, Unit> units;
  private final Diagnostics diagnostics;

  PropertyLoader(Map<String, Unit> units, Diagnostics diagnostics) {
    this.units = units;
    this.diagnostics = diagnostics;
  }

  /** A property; null where its unit has a mistake of its own. */
  @Nullable Property load(Fields fields) {
    ValueType type = fields.get(VocabularyShapes.VALUE_TYPE, ValueType.QUANTITY);
    check(fields, type);
    String unitId = fields.get(VocabularyShapes.UNIT);
    Unit unit = unitId == null ? Unit.NONE : units.get(unitId);
    Measure measure = fields.get(VocabularyShapes.MEASURE);
    if (unit == null || (fields.has(VocabularyShapes.UNIT) && unitId == null)) {
      return null;
    }
    return new Property(
        fields.need(VocabularyShapes.ID),
        fields.need(VocabularyShapes.LABEL),
        type,
        unit,
        measure,
        fields.need(VocabularyShapes.GROUP),
        fields.get(VocabularyShapes.DESCRIPTION),
        fields.get(VocabularyShapes.SINGLE, type == ValueType.QUANTITY || type == ValueType.DATE),
        fresh(fields.get(VocabularyShapes.FRESH)),
        fields.valuePlace(VocabularyShapes.ID));
  }

  /** {@code 2y} or {@code 18m}. */
  private static @Nullable Period fresh(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    int count = Integer.parseInt(typed.substring(0, typed.length() - 1));
    return typed.endsWith("y") ? Period.ofYears(count) : Period.ofMonths(count);
  }

  private void check(Fields fields, ValueType type) {
    if (type == ValueType.QUANTITY && !fields.has(VocabularyShapes.MEASURE)) {
      diagnostics.add(
          fields.where(),
          LoadCode.PROPERTY_KEYS,
          "a quantity needs “measure”: " + VocabularyShapes.MEASURE.meaning(),
          "add “measure: stock” or another: " + VocabularyShapes.MEASURE.type().words());
    }
    if (type != ValueType.QUANTITY) {
      refuse(VocabularyShapes.UNIT, fields);
      refuse(VocabularyShapes.MEASURE, fields);
    }
  }

  private void refuse(Key<?> key, Fields fields) {
    if (fields.has(key)) {
      diagnostics.add(
          fields.keyPlace(key),
          LoadCode.PROPERTY_KEYS,
          "only quantities have “" + key.name() + "”",
          "remove the key, or leave out “type”");
    }
  }
}
