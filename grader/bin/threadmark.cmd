@echo off
rem Runs threadmark; builds it first with Maven when its distribution is missing or older than the sources.
rem
rem   JAVA_HOME              the JDK to use (17 or newer); else the java on the PATH
rem   THREADMARK_MAVEN_ARGS  further arguments for Maven when building, such as -o or -Dmaven.repo.local=DIR
rem   THREADMARK_JAVA_OPTS   further options for the JVM, such as -Xmx1g
setlocal
for %%I in ("%~dp0..\..") do set "root=%%~fI"
set "target=%root%\grader\app\target"
set "dist=%target%\dist"
set "stamp=%dist%\.stamp"
set "lock=%target%\.build-lock"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo threadmark: no java found. Install a JDK, version 17 or newer, and set JAVA_HOME. 1>&2
    exit /b 3
)

call :up_to_date
if not errorlevel 1 goto run

where mvn >nul 2>&1
if errorlevel 1 (
    echo threadmark: no mvn found. Install Apache Maven 3.8 or newer; it is needed for the first run only. 1>&2
    exit /b 3
)
if not exist "%target%" mkdir "%target%"
set /a waited=0

:lock
mkdir "%lock%" 2>nul && goto build
if %waited% geq 600 (
    echo threadmark: another build has held %lock% for ten minutes. Remove that folder if no build is running. 1>&2
    exit /b 3
)
set /a waited+=1
ping -n 2 127.0.0.1 >nul
goto lock

:build
call :up_to_date
if not errorlevel 1 goto built
echo building threadmark (first run, about a minute)... 1>&2
rem The stamp's time is the start of the build, so that an edit during the build leads to another one.
type nul >"%target%\.stamp"
if exist "%dist%" rmdir /s /q "%dist%"
pushd "%root%"
call mvn -B -q -ntp -Dmaven.test.skip=true package %THREADMARK_MAVEN_ARGS% >"%target%\build.log" 2>&1
set "result=%errorlevel%"
popd
if not "%result%"=="0" (
    type "%target%\build.log" 1>&2
    rmdir "%lock%"
    echo threadmark: the build failed; nothing was graded. Maven's words stand above. The first build needs the network. 1>&2
    exit /b 3
)
move /y "%target%\.stamp" "%stamp%" >nul

:built
rmdir "%lock%"

:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx320m %THREADMARK_JAVA_OPTS% ^
    "-Dthreadmark.root=%root%" -cp "%dist%\lib\threadmark.jar" dev.threadmark.app.Main %*
exit /b %errorlevel%

:up_to_date
if not exist "%stamp%" exit /b 1
powershell -NoProfile -NonInteractive -Command ^
    "$s = (Get-Item -Force $env:stamp).LastWriteTimeUtc;" ^
    "$f = @(Get-Item (Join-Path $env:root 'pom.xml'), (Join-Path $env:root 'grader\*\pom.xml'));" ^
    "$f += Get-ChildItem -Recurse -File (Join-Path $env:root 'grader\*\src');" ^
    "if ($f | Where-Object { $_.LastWriteTimeUtc -gt $s } | Select-Object -First 1) { exit 1 } else { exit 0 }"
exit /b %errorlevel%
