package vn.nhan.reporting.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.reporting.adoption.Collisions.Holder;
import vn.nhan.reporting.adoption.Collisions.Shared;
import vn.nhan.tenant.Programme;
import vn.nhan.tenant.Tenant;

/** What the files of several provinces have in common. */
final class FileCollisions {

    private FileCollisions() {}

    static List<Collisions> of(List<Tenant> provinces) {
        return List.of(
                shared(CollisionKind.HOST, Outcome.SUCCESSOR_ANSWERS, provinces, province -> province.hosts().stream()),
                shared(
                        CollisionKind.PROGRAMME_CODE,
                        Outcome.EACH_KEEPS_ITS_OWN,
                        provinces,
                        province -> province.programmes().stream().map(Programme::code)),
                shared(
                        CollisionKind.PROGRAMME_NAME,
                        Outcome.EACH_KEEPS_ITS_OWN,
                        provinces,
                        province -> province.programmes().stream()
                                .map(programme ->
                                        Vietnamese.fold(programme.name().vi()))),
                shared(
                        CollisionKind.EMAIL,
                        Outcome.SUCCESSOR_ANSWERS,
                        provinces,
                        province -> province.departments().entries().stream()
                                .map(dated -> dated.value().complaints())));
    }

    private static Collisions shared(
            CollisionKind kind, Outcome outcome, List<Tenant> provinces, Function<Tenant, Stream<String>> values) {
        var holders = new TreeMap<String, List<Holder>>();
        for (var province : provinces) {
            values.apply(province)
                    .distinct()
                    .forEach(value -> holders.computeIfAbsent(value, any -> new ArrayList<>())
                            .add(new Holder(province.slug(), null)));
        }
        var found = holders.entrySet().stream()
                .filter(held -> held.getValue().size() > 1)
                .map(held -> new Shared(held.getKey(), held.getValue()))
                .toList();
        return new Collisions(
                kind, found.size(), found.stream().limit(Collisions.SHOWN).toList(), outcome);
    }
}
