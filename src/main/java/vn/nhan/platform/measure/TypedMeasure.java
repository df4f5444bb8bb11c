package vn.nhan.platform.measure;

import java.math.BigDecimal;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Numbers;

/** A number followed by the name of a unit, as typed: {@code 2,5 tạ}. */
record TypedMeasure(BigDecimal amount, String unit) {

    static TypedMeasure of(String typed) {
        String text = typed.strip();
        int unit = 0;
        while (unit < text.length() && !Character.isLetter(text.charAt(unit))) {
            unit++;
        }
        if (unit == 0 || unit == text.length()) {
            throw new InvalidValue("measure.malformed");
        }
        return new TypedMeasure(Numbers.parse(text.substring(0, unit)), text.substring(unit));
    }
}
