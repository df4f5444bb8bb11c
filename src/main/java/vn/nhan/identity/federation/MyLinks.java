package vn.nhan.identity.federation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Actor;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;

/** What the signed-in person has linked, and may link or prove. */
@ApplicationScoped
class MyLinks {

    private final Providers providers;
    private final LinkedIdentities links;
    private final Instance<ProofRegister> proofs;
    private final CurrentActor actor;

    MyLinks(Providers providers, LinkedIdentities links, Instance<ProofRegister> proofs, CurrentActor actor) {
        this.providers = providers;
        this.links = links;
        this.proofs = proofs;
        this.actor = actor;
    }

    /** @param lastUsed null when it has never been signed in with */
    record Linked(
            String name,
            String label,
            boolean strong,
            Instant since,
            @Nullable Instant lastUsed) {}

    record Offer(String name, String label) {}

    /**
     * @param linkable providers that are not linked yet
     * @param proving providers that can vouch for who this is; none for whoever is proven already
     */
    record View(List<Linked> linked, boolean canUnlink, List<Offer> linkable, List<Offer> proving, boolean proven) {

        public boolean isEmpty() {
            return linked.isEmpty() && linkable.isEmpty() && proving.isEmpty() && !proven;
        }
    }

    Uni<View> view(Locale reader) {
        var me = actor.require();
        return links.ofAccount(me.accountId())
                .chain(mine -> isProven(me)
                        .map(proven -> new View(
                                linked(mine, reader),
                                mine.canUnlink(),
                                offers(linkable(me, mine), reader),
                                proven ? List.of() : offers(providers.serving(Use.IDENTITY_PROOF), reader),
                                proven)));
    }

    /** @throws FederationFailure.UnknownProvider when the signed-in person may not link it */
    Provider linkable(String name) {
        if (!mayLink(actor.require())) {
            throw new FederationFailure.UnknownProvider();
        }
        return providers.require(name, Use.OFFICER_SIGN_IN);
    }

    Uni<Void> unlink(String provider) {
        return links.unlink(actor.require().accountId(), provider);
    }

    /**
     * Roles that want a second factor are there only after one was shown, so nobody with a stolen password alone can add
     * a way in for later.
     */
    private static boolean mayLink(Actor me) {
        return me.roles().stream().anyMatch(Role::needsSecondFactor);
    }

    private Uni<Boolean> isProven(Actor me) {
        return proofs.isResolvable()
                ? proofs.get().isProven(me.accountId())
                : Uni.createFrom().item(false);
    }

    private List<Linked> linked(LinkedIdentities.Links mine, Locale reader) {
        return mine.links().stream()
                .flatMap(link -> providers.find(link.provider()).stream()
                        .map(provider -> new Linked(
                                provider.name(),
                                provider.label().in(reader),
                                provider.strong(),
                                link.linkedAt(),
                                link.lastUsedAt())))
                .toList();
    }

    private List<Provider> linkable(Actor me, LinkedIdentities.Links mine) {
        Set<String> names =
                mine.links().stream().map(LinkedIdentities.Link::provider).collect(Collectors.toSet());
        return mayLink(me)
                ? providers.serving(Use.OFFICER_SIGN_IN).stream()
                        .filter(provider -> !names.contains(provider.name()))
                        .toList()
                : List.of();
    }

    private static List<Offer> offers(List<Provider> providers, Locale reader) {
        return providers.stream()
                .map(provider -> new Offer(provider.name(), provider.label().in(reader)))
                .toList();
    }
}
