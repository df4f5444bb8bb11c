package vn.nhan.platform.problem;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells an unreachable PostgreSQL from a mistake of ours. */
public final class DatabaseDown {

    /** Shutdown, crash, start-up and too many connections (PostgreSQL manual, appendix A, classes 57P and 53). */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "08006", "08001", "08003");

    private DatabaseDown() {}

    public static boolean isCauseOf(Throwable failure) {
        if (SqlState.isAnyOf(STATES, failure)) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException || looksLost(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The client reports a lost connection and an exhausted pool by message only. */
    private static boolean looksLost(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        return message.contains("Connection is not active")
                || message.contains("Connection is closed")
                || message.contains("connection may have been lost")
                || message.startsWith("Fail to read any response from the server")
                || message.equals("Timeout");
    }
}
