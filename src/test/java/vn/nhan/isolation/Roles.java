package vn.nhan.isolation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.nhan.identity.Role;

/** Everybody whom the matrix lets call. */
final class Roles {

    static final List<String> ALL = Stream.concat(Arrays.stream(Role.values()).map(Role::key), Stream.of(Caller.NOBODY))
            .toList();

    /** Those that a province gives to people who work for it. */
    static final List<String> OF_A_DEPARTMENT = Arrays.stream(Role.values())
            .filter(role -> role != Role.MEMBER && role != Role.OPERATOR)
            .map(Role::key)
            .toList();

    private Roles() {}
}
