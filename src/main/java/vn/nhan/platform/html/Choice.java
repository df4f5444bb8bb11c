package vn.nhan.platform.html;

import java.util.Arrays;
import java.util.List;
import vn.nhan.platform.measure.AreaUnit;
import vn.nhan.platform.measure.WeightUnit;

/**
 * Something to choose in a list or among radio buttons.
 *
 * @param value as it is sent
 * @param label as it is read
 */
public record Choice(String value, String label) {

    /** The units that farmers weigh with; they are written the same in every language. */
    public static List<Choice> weightUnits() {
        return Arrays.stream(WeightUnit.values())
                .map(unit -> new Choice(unit.symbol(), unit.symbol()))
                .toList();
    }

    /** The units that farmers measure land with; they are written the same in every language. */
    public static List<Choice> areaUnits() {
        return Arrays.stream(AreaUnit.values())
                .map(unit -> new Choice(unit.symbol(), unit.symbol()))
                .toList();
    }
}
