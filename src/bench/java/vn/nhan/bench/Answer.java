package vn.nhan.bench;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** What came back, byte by byte. */
record Answer(int status, MultiMap headers, Buffer body) {}
