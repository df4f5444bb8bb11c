package vn.nhan.support.matching;

import java.util.List;
import java.util.UUID;

/**
 * How well an expert fits a request, part by part.
 *
 * @param total hundredths of a point, 0 to 10,000: the sum of the parts
 */
record Scored(UUID expertId, int total, List<Told> parts) {

    /**
     * @param points hundredths of a point, 0 to {@code most}
     * @param most hundredths of a point that the part is worth
     * @param fact a number that its sentence tells, such as kilometres; -1 where there is none to tell. Of the
     *     field it is how many places the expert had left that week
     * @param word a word that its sentence tells, such as the code of a language; may be empty
     */
    record Told(Part part, int points, int most, int fact, String word) {}

    Scored {
        parts = List.copyOf(parts);
    }

    Told part(Part wanted) {
        return parts.stream().filter(one -> one.part() == wanted).findFirst().orElseThrow();
    }
}
