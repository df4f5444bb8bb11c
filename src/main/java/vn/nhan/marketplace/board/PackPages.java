package vn.nhan.marketplace.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.marketplace.hand.PackDownload;

/** One pack for all goods that wait to be put at a marketplace, or changed there, by hand. */
@Path("/my/marketplaces/{shopId}/pack")
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class PackPages {

    private final PackDownload packs;

    PackPages(PackDownload packs) {
        this.packs = packs;
    }

    @GET
    @Produces("application/zip")
    public RestMulti<byte[]> waiting(@RestPath UUID shopId) {
        return packs.waiting(shopId);
    }
}
