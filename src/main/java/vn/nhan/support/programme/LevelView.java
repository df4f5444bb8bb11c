package vn.nhan.support.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;

/**
 * A level as it is told.
 *
 * @param programmeId null for one of the law
 * @param size null: any
 * @param favoured only for firms led by women, social ones and those that mostly employ women
 * @param capPerYear and {@code capPerContract}: dong; null: none
 */
record LevelView(
        UUID id,
        String form,
        @Nullable UUID programmeId,
        List<BusinessKind> kinds,
        @Nullable FirmSize size,
        boolean favoured,
        int percent,
        @Nullable Long capPerYear,
        @Nullable Long capPerContract,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        String legalBasisEn,
        Certainty certainty) {

    static LevelView of(LevelRule rule) {
        return new LevelView(
                rule.id(),
                rule.form(),
                rule.programmeId(),
                rule.kinds().stream().sorted().toList(),
                rule.size(),
                rule.favoured(),
                rule.rate().percent(),
                rule.rate().capPerYear(),
                rule.rate().capPerContract(),
                rule.period().from(),
                rule.period().to(),
                rule.basis().vi(),
                rule.basis().en(),
                rule.certainty());
    }
}
