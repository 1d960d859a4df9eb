FROM python:3.11-slim AS build
WORKDIR /app
COPY requirements.txt .
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
ENV PATH=/venv/bin:$PATH DJANGO_SETTINGS_MODULE=cms.settings.production
COPY . .
# production settings refuse to start without these; the values here stay in this stage
RUN python -m cms.compile_messages \
 && SECRET_KEY=build ALLOWED_HOSTS=build DATABASE_URL=sqlite:////tmp/build.sqlite3 \
    WAGTAILADMIN_BASE_URL=http://build python manage.py collectstatic --noinput --verbosity 0

FROM python:3.11-slim
RUN useradd --system --create-home casebook && install -d -o casebook /data/media /data/private
COPY --from=build /venv /venv
COPY --from=build --chown=casebook /app /app
WORKDIR /app
USER casebook
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 DJANGO_SETTINGS_MODULE=cms.settings.production \
    MEDIA_ROOT=/data/media PRIVATE_ROOT=/data/private
VOLUME /data
EXPOSE 8000
CMD ["granian", "cms.wsgi:application", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", \
     "--workers", "2", "--no-ws"]
