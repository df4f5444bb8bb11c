package vn.nhan.traceability.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the pre-harvest interval (PHI, thời gian cách ly) was kept: from the last application of each product to the
 * harvest at least the days that its registered label asks for (TCVN 11892-1:2017). An interval that nobody knows makes
 * the answer "not verifiable", never "kept".
 */
public final class PreHarvestInterval {

    private PreHarvestInterval() {}

    /** What can be said of a harvest. */
    public sealed interface Verdict {

        /** As it is stored and published. */
        String key();

        /** Nothing was applied, as far as the diary tells. */
        record NoApplication() implements Verdict {
            @Override
            public String key() {
                return "no_application";
            }
        }

        /** Every interval is known and was kept. */
        record Kept() implements Verdict {
            @Override
            public String key() {
                return "kept";
            }
        }

        /** An application's interval is unknown. */
        record NotVerifiable() implements Verdict {
            @Override
            public String key() {
                return "not_verifiable";
            }
        }

        /**
         * Harvested too early.
         *
         * @param agent the product
         * @param requiredDays its interval
         * @param actualDays from the application to the harvest
         * @param earliest first day on which it might have been harvested
         */
        record Broken(String agent, int requiredDays, long actualDays, LocalDate earliest) implements Verdict {
            @Override
            public String key() {
                return "broken";
            }
        }
    }

    /** @param applications of the harvested plot; those after the harvest do not count */
    public static Verdict judge(List<DiaryLine> applications, LocalDate harvest) {
        var before = applications.stream()
                .filter(application -> application.kind() == EntryKind.APPLICATION)
                .filter(application -> !application.occurredOn().isAfter(harvest))
                .toList();
        Optional<Verdict> broken = before.stream()
                .map(application -> broken(application, harvest))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Verdict.Broken::earliest))
                .map(worst -> worst);
        return broken.orElseGet(() -> unbroken(before));
    }

    private static Verdict unbroken(List<DiaryLine> applications) {
        if (applications.isEmpty()) {
            return new Verdict.NoApplication();
        }
        var allKnown = applications.stream().allMatch(application -> application.preHarvestIntervalDays() != null);
        return allKnown ? new Verdict.Kept() : new Verdict.NotVerifiable();
    }

    private static Optional<Verdict.Broken> broken(DiaryLine application, LocalDate harvest) {
        var required = application.preHarvestIntervalDays();
        var actual = ChronoUnit.DAYS.between(application.occurredOn(), harvest);
        if (required == null || actual >= required) {
            return Optional.empty();
        }
        return Optional.of(new Verdict.Broken(
                String.valueOf(application.agent()),
                required,
                actual,
                application.occurredOn().plusDays(required)));
    }
}
