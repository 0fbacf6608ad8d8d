package factbook.script;

/** The usual form of each UTF-16 unit, in a region's glyphs. */
final class CharacterUnits {
  /** Stands for a form that is not one unit, or depends on the units beside. */
  static final char LOOK_UP = '\uFFFF';

  private CharacterUnits() {}

  /** One form for each unit, {@link #LOOK_UP} where one does not do. */
  static char[] of(CharacterTable characters, AfterNumber afterNumber, Glyphs glyphs) {
    char[] units = characters.usualUnits();
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = glyphs.of(units[unit]);
    }
    for (int character : characters.all()) {
      if (Character.isBmpCodePoint(character) && characters.isBeyondUnits(character)) {
        units[character] = LOOK_UP;
      }
    }
    for (char character : afterNumber.characters().toCharArray()) {
      units[character] = LOOK_UP;
    }
    for (int unit = Character.MIN_HIGH_SURROGATE; unit <= Character.MAX_HIGH_SURROGATE; unit++) {
      units[unit] = LOOK_UP;
    }
    return units;
  }
}
