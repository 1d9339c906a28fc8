using CptsPortal.TestHost;

[assembly: AssemblyFixture(typeof(PostgresServer))]
