package vn.nhan.marketplace.connector;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** A connector's line to one account of one marketplace. */
public interface Session {

    /** Signs, waits for its turn, sends. Fails with {@link FaultException}. */
    Uni<Reply> send(Call call);

    /** The bytes of a picture of ours. */
    Uni<byte[]> bytes(Desired.Picture picture);

    Clock clock();

    /** What was set for the account, such as {@code warehouse} or {@code logistics}. */
    Map<String, String> settings();

    /**
     * What holds for all goods of the shop, such as its warehouses or what a category asks for, and seldom changes.
     *
     * @param asking asks the marketplace; left out while an earlier answer to {@code what} is fresh enough
     */
    default <T> Uni<T> ofShop(String what, Class<T> type, Supplier<Uni<T>> asking) {
        return asking.get();
    }
}
