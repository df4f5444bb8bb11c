package vn.nhan.reporting.adoption;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A dry run as it is read before confirming.
 *
 * @param predecessors their names, with commas
 * @param asked what is sent again with the confirmation
 */
record CheckPage(
        String successor, String predecessors, List<String> oldHosts, List<Collisions> collisions, AdoptionForm asked) {

    static CheckPage of(DryRun report, AdoptionForm asked, AdoptionService service, Locale reader) {
        return new CheckPage(
                service.province(report.successor()).name().in(reader),
                report.predecessors().stream()
                        .map(slug -> service.province(slug).name().in(reader))
                        .collect(Collectors.joining(", ")),
                report.oldHosts(),
                report.collisions(),
                asked);
    }
}
