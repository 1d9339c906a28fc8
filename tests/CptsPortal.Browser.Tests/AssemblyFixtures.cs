using CptsPortal.Browser.Tests;
using CptsPortal.TestHost;

[assembly: AssemblyFixture(typeof(PostgresServer))]
[assembly: AssemblyFixture(typeof(Chromium))]
