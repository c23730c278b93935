# One image for every service: `docker run tidings ingest --config FILE`. Built from what `./tidings` has built:
#   ./tidings --version && docker build -t tidings .
FROM eclipse-temurin:25-jre

COPY tidings /opt/tidings/tidings
COPY cli/target/tidings/lib /opt/tidings/lib
COPY ops/docker/healthy /opt/tidings/healthy
COPY ops/config /etc/tidings

# State of the enrichment; nothing else is kept in the container.
RUN mkdir -p /var/lib/tidings && chown -R 10001:10001 /var/lib/tidings
VOLUME /var/lib/tidings

USER 10001:10001
ENV HOME=/var/lib/tidings
WORKDIR /var/lib/tidings
ENTRYPOINT ["/opt/tidings/tidings"]
CMD ["--help"]
