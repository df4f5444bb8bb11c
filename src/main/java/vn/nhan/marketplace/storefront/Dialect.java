package vn.nhan.marketplace.storefront;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** In what such shops differ. */
public interface Dialect {

    Words words();

    /** The id of a product with a package of that SKU. */
    Uni<Optional<String>> find(Desired want, Session session);

    /** How many there are from now on, at the place from which the shop sends. */
    Call stock(Step.SetStock step, Remote before, String place);

    /**
     * Names of what is written and read.
     *
     * @param root before each path, as {@code /admin/}
     * @param bucket the limit that all calls count against
     * @param countedBy what stands in {@code inventory_management} where the shop counts
     * @param file the field for a picture's bytes in Base64
     * @param changedMin the parameter for orders that changed since
     * @param orders the longest page of orders
     */
    record Words(
            String root,
            String bucket,
            String title,
            String html,
            String published,
            String changed,
            String countedBy,
            String file,
            String fileName,
            String changedMin,
            int orders) {}
}
