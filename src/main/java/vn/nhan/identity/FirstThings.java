package vn.nhan.identity;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.nhan.platform.tenancy.CurrentTenant;

/** Where somebody is led after signing in on a page, when there is something that they must see first. */
@ApplicationScoped
class FirstThings {

    private final List<AfterSignIn> things;
    private final AccessTokens tokens;
    private final CurrentTenant tenant;

    FirstThings(@All List<AfterSignIn> things, AccessTokens tokens, CurrentTenant tenant) {
        this.things = things;
        this.tokens = tokens;
        this.tenant = tenant;
    }

    Uni<String> after(TokenPair pair, String otherwise) {
        var me = tokens.verify(pair.accessToken(), tenant.id()).orElseThrow().accountId();
        return Multi.createFrom()
                .iterable(things)
                .onItem()
                .transformToUniAndConcatenate(thing -> thing.leadTo(me))
                .filter(Optional::isPresent)
                .toUni()
                .map(first -> first == null ? otherwise : first.orElse(otherwise));
    }
}
