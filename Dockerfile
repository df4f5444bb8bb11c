# syntax=docker/dockerfile:1
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp package -Dmaven.test.skip=true

FROM eclipse-temurin:17-jre
RUN groupadd --gid 10001 nhan && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin nhan
WORKDIR /opt/nhan
# From what seldom changes to what changes with every commit, so that a new version shares most layers with the old.
# Owned by root: the application can't change itself.
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/*.jar ./
COPY --from=build /build/target/quarkus-app/app/ app/
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/

USER 10001:10001
EXPOSE 8080 9000
# A budget for 512 MB: three eighths are heap; classes, compiled code, network buffers and threads share the rest.
# Out of memory is not survivable half-way: exit, and let a fresh process take over.
ENV JAVA_OPTS="-XX:MaxRAMPercentage=37.5 -XX:+UseSerialGC -XX:MaxDirectMemorySize=64m -XX:ReservedCodeCacheSize=128m -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true -Dfile.encoding=UTF-8" \
    JAVA_OPTS_APPEND="" \
    MALLOC_ARENA_MAX=2
# The shell only splits the options into words; exec makes Java the process that receives SIGTERM.
ENTRYPOINT ["/bin/sh", "-c", "exec java $JAVA_OPTS $JAVA_OPTS_APPEND -jar /opt/nhan/quarkus-run.jar"]
