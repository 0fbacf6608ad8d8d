package factbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HanNumberTest {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};

  /** Writes a number below 10^9 the standard way, independently of the reader. */
  private static String han(long number) {
    if (number == 0) {
      return "零";
    }
    StringBuilder text = new StringBuilder();
    long yi = number / 100_000_000;
    long wan = number / 10_000 % 10_000;
    long rest = number % 10_000;
    if (yi > 0) {
      text.append(section(yi)).append('亿');
    }
    if (wan > 0) {
      text.append(yi > 0 && wan < 1000 ? "零" : "").append(section(wan)).append('万');
    }
    if (rest > 0) {
      text.append(text.length() > 0 && (rest < 1000 || wan == 0) ? "零" : "");
      text.append(section(rest));
    }
    return text.toString();
  }

  private static String section(long number) {
    StringBuilder text = new StringBuilder();
    String digits = Long.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int place = digits.length() - 1 - i;
      boolean restIsNought = Long.parseLong(digits.substring(i)) == 0;
      if (digit > 0) {
        text.append(DIGITS.charAt(digit)).append(PLACES[place]);
      } else if (!restIsNought && text.charAt(text.length() - 1) != '零') {
        text.append('零');
      }
    }
    return text.toString();
  }

  private static void reads(long number, String text) {
    Numeral numeral = HanNumber.read(text, 0);
    assertNotNull(numeral, text);
    assertEquals(text.length(), numeral.end(), text);
    assertEquals(number, numeral.low().longValueExact(), text);
    assertEquals(number, numeral.high().longValueExact(), text);
  }

  @Test
  void readsEveryNumberUpToTenThousand() {
    for (long number = 0; number <= 10_000; number++) {
      reads(number, han(number));
    }
  }

  @Test
  void readsSamplesUpToABillion() {
    Random random = new Random(20241121);
    for (int i = 0; i < 200_000; i++) {
      int digits = 1 + random.nextInt(9);
      long number = random.nextLong((long) Math.pow(10, digits));
      number -= number % (long) Math.pow(10, random.nextInt(digits));
      reads(number, han(number));
    }
  }

  @Test
  void readsTheTraditionalAndTheFormalLettersAlike() {
    Random random = new Random(20230505);
    for (int i = 0; i < 50_000; i++) {
      long number = random.nextLong(1_000_000_000L);
      String text = han(number);
      reads(number, text.replace('万', '萬').replace('亿', '億'));
      reads(number, replaced(text, "一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟"));
      reads(number, replaced(text, "一二三四五六七八九十百千万", "壹貳參肆伍陸柒捌玖拾佰仟萬"));
    }
  }

  private static String replaced(String text, String from, String to) {
    String replaced = text;
    for (int i = 0; i < from.length(); i++) {
      replaced = replaced.replace(from.charAt(i), to.charAt(i));
    }
    return replaced;
  }

  @Test
  void readsYearsDigitByDigit() {
    for (int year = 1000; year < 3000; year++) {
      StringBuilder text = new StringBuilder();
      Integer.toString(year).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
      reads(year, text.toString().replace('零', '〇'));
    }
  }
}
