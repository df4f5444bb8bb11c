package vn.nhan.business.lineage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.nhan.business.BusinessStatus;

/**
 * What the surviving record takes from the one that is merged into it.
 *
 * @param taken from the absorbed record
 * @param leftBehind what both said differently, and the survivor keeps its own; the absorbed record goes on showing it
 */
record MergePlan(Set<MergeField> taken, Set<MergeField> leftBehind) {

    /** Whose value is kept. */
    enum Side {
        @JsonProperty("survivor")
        SURVIVOR,
        @JsonProperty("absorbed")
        ABSORBED
    }

    /**
     * Where only one says something, that is kept, whatever was chosen: nothing is lost without a word. Where both do and
     * nobody has chosen, the verified one's is kept, or else the survivor's.
     */
    static MergePlan of(RecordFacts survivor, RecordFacts absorbed, Map<MergeField, Side> chosen) {
        var taken = EnumSet.noneOf(MergeField.class);
        var left = EnumSet.noneOf(MergeField.class);
        Arrays.stream(MergeField.values())
                .filter(field -> field.isGiven(absorbed) && !field.isSame(survivor, absorbed))
                .forEach(field -> (isTaken(field, survivor, absorbed, chosen) ? taken : left).add(field));
        return new MergePlan(taken, left);
    }

    /** What is kept of a field on which both say something else, unless somebody chooses. */
    static Side usual(RecordFacts survivor, RecordFacts absorbed) {
        return survivor.status() != BusinessStatus.VERIFIED && absorbed.status() == BusinessStatus.VERIFIED
                ? Side.ABSORBED
                : Side.SURVIVOR;
    }

    private static boolean isTaken(
            MergeField field, RecordFacts survivor, RecordFacts absorbed, Map<MergeField, Side> chosen) {
        if (!field.fits(survivor.kind())) {
            return false;
        }
        return !field.isGiven(survivor) || chosen.getOrDefault(field, usual(survivor, absorbed)) == Side.ABSORBED;
    }
}
