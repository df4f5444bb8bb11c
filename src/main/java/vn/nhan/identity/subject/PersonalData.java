package vn.nhan.identity.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.PersonKey;
import vn.nhan.identity.PersonKeys;
import vn.nhan.identity.PersonalDataSource;
import vn.nhan.identity.RecentProof;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** Everything that is kept of the signed-in person, in every province, from every room. */
@ApplicationScoped
class PersonalData {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);

    private final TenantTx tx;
    private final TenantDirectory directory;
    private final TenantRegistry registry;
    private final CurrentActor actor;
    private final RecentProof proof;
    private final PersonKeys keys;
    private final List<PersonalDataSource> sources;
    private final Audit audit;
    private final Clock clock;

    PersonalData(
            TenantTx tx,
            TenantDirectory directory,
            TenantRegistry registry,
            CurrentActor actor,
            RecentProof proof,
            PersonKeys keys,
            @All List<PersonalDataSource> sources,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.directory = directory;
        this.registry = registry;
        this.actor = actor;
        this.proof = proof;
        this.keys = keys;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param parts the installation's own first, then every province that keeps something */
    record Export(UUID accountId, Instant madeAt, List<Part> parts) {}

    /** @param province slug of the province; absent for what belongs to none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(@Nullable String province, List<PersonalDataSource.Section> sections) {}

    /** @throws vn.nhan.identity.ProofFailure.Needed (through the Uni) unless the person showed the password just now */
    Uni<Export> collect() {
        var me = actor.require().accountId();
        return proof.require()
                .chain(() -> tx.as(
                        NATIONAL,
                        session -> audit.record(
                                        session,
                                        new Audit.Deed(
                                                me,
                                                "account.export",
                                                new Audit.Subject(TenantId.NATIONAL, "account", me),
                                                null,
                                                null))
                                .chain(() -> keys.require(session, me))))
                .chain(key -> Multi.createFrom()
                        .iterable(places())
                        .onItem()
                        .transformToUniAndConcatenate(place -> part(place, key))
                        .collect()
                        .asList())
                .map(parts -> new Export(
                        me,
                        clock.instant(),
                        parts.stream()
                                .filter(part -> !part.sections().isEmpty())
                                .toList()));
    }

    private List<TenantId> places() {
        var places = new ArrayList<TenantId>();
        places.add(TenantId.NATIONAL);
        places.addAll(directory.all());
        return places;
    }

    private Uni<Part> part(TenantId place, PersonKey key) {
        return tx.as(
                        TenantScope.of(place),
                        session -> Multi.createFrom()
                                .iterable(sources)
                                .onItem()
                                .transformToUniAndConcatenate(source -> source.collect(
                                        session, new PersonalDataSource.Subject(key.accountId(), key, place)))
                                .collect()
                                .in(ArrayList<PersonalDataSource.Section>::new, List::addAll))
                .map(sections -> new Part(registry.byId(place).map(Tenant::slug).orElse(null), sections));
    }
}
