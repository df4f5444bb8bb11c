package vn.nhan.bench;

import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/** Labels on goods, each of a lot of its own, made through the JSON API as a farm makes them. */
final class Labels {

    private Labels() {}

    /** The paths that the labels of so many lots carry: {@code /t/…}. */
    static List<String> print(int port, int lots) {
        RestAssured.port = port;
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        return Stream.generate(farm::labelledLot)
                .limit(lots)
                .map(address -> URI.create(address).getPath())
                .toList();
    }
}
