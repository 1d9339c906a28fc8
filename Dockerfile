FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/CptsPortal.Web --configuration Release --output /portal

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS runtime

# Debian, because it packages the Chromium that prints documents; the .NET runtime is copied from its own image.
FROM debian:13-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates chromium curl fonts-dejavu-core libicu76 tzdata \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --system --create-home --home-dir /home/portal portal
COPY --from=runtime /usr/share/dotnet /usr/share/dotnet
COPY --from=build /portal /portal
WORKDIR /portal
USER portal
ENV ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["/usr/share/dotnet/dotnet", "CptsPortal.Web.dll"]
