package vn.nhan.identity;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What somebody does about their own account. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "identity")
class MyAccountResource {

    private final MyAccountService mine;

    MyAccountResource(MyAccountService mine) {
        this.mine = mine;
    }

    /** Ends all other sign-ins. */
    @PUT
    @Path("me/password")
    @ResponseStatus(204)
    public Uni<Void> changePassword(MyAccountService.NewPassword change) {
        return mine.changePassword(change);
    }

    @GET
    @Path("me/second-factor")
    public Uni<MyAccountService.FactorView> factor() {
        return mine.factor();
    }

    /** Gives a secret for an authenticator app; it counts once a code of it is confirmed. */
    @POST
    @Path("me/second-factor")
    public Uni<MyAccountService.Enrolment> beginFactor(MyAccountService.Password again) {
        return mine.beginFactor(again);
    }

    /** Gives the recovery codes, this once. The roles that waited for it come with the next renewal. */
    @PUT
    @Path("me/second-factor/confirmation")
    public Uni<MyAccountService.RecoveryCodesView> confirmFactor(MyAccountService.Code code) {
        return mine.confirmFactor(code);
    }

    @POST
    @Path("me/second-factor/recovery-codes")
    public Uni<MyAccountService.RecoveryCodesView> freshRecoveryCodes(MyAccountService.Code code) {
        return mine.freshRecoveryCodes(code);
    }

    @PUT
    @Path("me/second-factor/removal")
    @ResponseStatus(204)
    public Uni<Void> removeFactor(MyAccountService.Code code) {
        return mine.removeFactor(code);
    }

    @GET
    @Path("me/sessions")
    public Uni<List<MyAccountService.SignInView>> signIns() {
        return mine.signIns();
    }

    @DELETE
    @Path("me/sessions/{id}")
    @ResponseStatus(204)
    public Uni<Void> endSignIn(@RestPath UUID id) {
        return mine.endSignIn(id);
    }

    /** Ends all sign-ins but this one. */
    @DELETE
    @Path("me/sessions")
    @ResponseStatus(204)
    public Uni<Void> endOtherSignIns() {
        return mine.endOtherSignIns();
    }
}
