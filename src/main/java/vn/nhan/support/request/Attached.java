package vn.nhan.support.request;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.ObjectKey;

/** What came with a request and lies in the store, but is nobody's yet. */
record Attached(@Nullable Photo photo, @Nullable Voice voice) {

    static final Attached NOTHING = new Attached(null, null);

    record Photo(ObjectKey key, String type) {}

    /** @param seconds how long it is */
    record Voice(ObjectKey key, String type, int seconds) {}

    void hangOn(SupportRequest request) {
        if (photo != null) {
            request.photoKey = photo.key().value();
            request.photoType = photo.type();
        }
        if (voice != null) {
            request.voiceKey = voice.key().value();
            request.voiceType = voice.type();
            request.voiceSeconds = voice.seconds();
        }
    }
}
