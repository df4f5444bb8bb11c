package vn.nhan.platform.storage.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.StoredName;

class OrphansTest {

    private static final Instant LIMIT = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant OLD = LIMIT.minus(Duration.ofSeconds(1));

    @Test
    void whatNothingRefersToAndIsOldIsAnOrphan() {
        var orphans = new Orphans(LIMIT, stem -> false);
        var object = object();

        orphans.look(object, OLD);

        assertThat(orphans.first()).containsExactly(object);
        assertThat(orphans.swept(1)).isEqualTo(new Swept(1, 1, 7, 1));
    }

    @Test
    void whatIsOfTodayStays() {
        var orphans = new Orphans(LIMIT, stem -> false);

        orphans.look(object(), LIMIT);

        assertThat(orphans.first()).isEmpty();
    }

    @Test
    void whatSomethingRefersToStaysInAllItsSizes() {
        var key = ObjectKey.random(33, "large");
        var held = new Stems();
        held.add(Stems.ofName(key.value()).orElseThrow());
        var orphans = new Orphans(LIMIT, held::contains);

        orphans.look(new StoredName(key.value(), 7), OLD);
        orphans.look(new StoredName(key.sibling("small").value(), 7), OLD);

        assertThat(orphans.first()).isEmpty();
    }

    @Test
    void whatHasNoNameOfOursStays() {
        var orphans = new Orphans(LIMIT, stem -> false);

        orphans.look(new StoredName("backup/2026.tar", 7), OLD);
        orphans.look(new StoredName("tenants/33/notes.txt", 7), OLD);

        assertThat(orphans.first()).isEmpty();
        assertThat(orphans.swept(0).seen()).isEqualTo(2);
    }

    @Test
    void mostOfALargeStoreAreTooManyToBeTrue() {
        var kept = IntStream.range(0, 1_000).mapToObj(number -> object()).toList();
        var held = Set.copyOf(kept.stream()
                .map(object -> Stems.ofName(object.name()).orElseThrow())
                .toList());
        Predicate<String> referred = held::contains;
        var some = new Orphans(LIMIT, referred);
        var most = new Orphans(LIMIT, referred);
        kept.forEach(object -> some.look(object, OLD));
        kept.forEach(object -> most.look(object, OLD));
        IntStream.range(0, 999).forEach(number -> some.look(object(), OLD));
        IntStream.range(0, 1_001).forEach(number -> most.look(object(), OLD));

        assertThat(some.areTooManyToBeTrue()).isFalse();
        assertThat(most.areTooManyToBeTrue()).isTrue();
    }

    @Test
    void stemsAreFoundAmongManyAndNoOtherIs() {
        var all = IntStream.range(0, 5_000)
                .mapToObj(number -> Stems.ofName(object().name()).orElseThrow())
                .toList();
        var stems = new Stems();
        all.forEach(stems::add);

        assertThat(all).allMatch(stems::contains);
        assertThat(stems.contains(Stems.ofName(object().name()).orElseThrow())).isFalse();
    }

    private static StoredName object() {
        return new StoredName(ObjectKey.random(33, "small").value(), 7);
    }
}
