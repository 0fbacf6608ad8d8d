package factbook.book;

/** Writes whole numbers in Han digits: 60000 is 六万, 1061 is 一千零六十一. */
final class HanDigits {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] SCALES = {"", "十", "百", "千"};
  private static final String[] MYRIADS = {"", "万", "亿", "万亿"};

  private HanDigits() {}

  static String of(long number) {
    StringBuilder text = new StringBuilder();
    boolean hasGap = false;
    for (int section = 3; section >= 0; section--) {
      int value = (int) (number / (long) Math.pow(10_000, section) % 10_000);
      if (value == 0) {
        hasGap = text.length() > 0;
        continue;
      }
      if (text.length() > 0 && (hasGap || value < 1000)) {
        text.append('零');
      }
      text.append(below(value)).append(MYRIADS[section]);
      hasGap = false;
    }
    return text.toString().replaceFirst("^一十", "十");
  }

  private static String below(int value) {
    StringBuilder text = new StringBuilder();
    boolean hasGap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = value / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        hasGap = text.length() > 0;
      } else {
        text.append(hasGap ? "零" : "").append(DIGITS.charAt(digit)).append(SCALES[place]);
        hasGap = false;
      }
    }
    return text.toString();
  }
}
