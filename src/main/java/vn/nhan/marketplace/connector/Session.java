package vn.nhan.marketplace.connector;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Map;

/** A connector's line to one account of one marketplace. */
public interface Session {

    /** Signs, waits for its turn, sends. Fails with {@link FaultException}. */
    Uni<Reply> send(Call call);

    /** The bytes of a picture of ours. */
    Uni<byte[]> bytes(Desired.Picture picture);

    Clock clock();

    /** What was set for the account, such as {@code warehouse} or {@code logistics}. */
    Map<String, String> settings();
}
